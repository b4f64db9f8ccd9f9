using SopCloud.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Azurite))]
[assembly: AssemblyFixture(typeof(IdentityProvider))]
