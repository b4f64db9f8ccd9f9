using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Retries, transport and own policies of the clients: <see cref="ClientOptions.AddPolicy"/> sees every request.</summary>
public sealed class TableClientOptions : ClientOptions;
