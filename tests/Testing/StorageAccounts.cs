namespace SopCloud.Testing;

/// <summary>The two storage accounts of the product: what is private, and the public site.</summary>
public sealed record StorageAccounts(string ConnectionString, string SiteConnectionString);
