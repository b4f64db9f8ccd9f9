using Azure.Data.Tables;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;

namespace SopCloud.Testing;

public static class SchoolWithForm
{
    /// <summary>Puts a fictional school into the register that fills in another form than the rest of its SWV. The site does not list it.</summary>
    public static Task RegisterAsync(this TableServiceClient tables, SchoolId school, SwvCode swv, string template) =>
        tables.GetTableClient(SchoolRegister.TableName).UpsertEntityAsync(SchoolRow.Facts(A.School with { Id = school, Swv = swv, Template = template }));
}
