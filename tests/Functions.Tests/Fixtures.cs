using SopCloud.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Azurite))]
