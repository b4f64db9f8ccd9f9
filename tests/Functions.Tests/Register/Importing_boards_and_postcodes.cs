using SopCloud.Functions.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Register;

public class Importing_boards_and_postcodes(Azurite azurite)
{
    private readonly RegisterOnAzurite register = new(azurite);

    [Fact]
    public async Task Gives_schools_the_names_of_their_boards()
    {
        await register.ImportAsync(Duo.File(new Duo("99AA00"), new Duo("99AB00") { Board = "99903" }));

        var done = Assert.IsType<BoardsImport.Done>(await register.ImportBoardsAsync(Lists.Boards));

        Assert.Equal((2, 2, 1), (done.Read, done.Changed, done.Schools));
        Assert.Equal("Stichting Openbaar Onderwijs Oeverstad", (await register.SchoolAsync("99AA00")).BoardName);
        Assert.Null((await register.SchoolAsync("99AB00")).BoardName);
    }

    [Fact]
    public async Task Changes_no_board_the_second_time()
    {
        await register.ImportAsync(Duo.FileOf("99AA00"));
        await register.ImportBoardsAsync(Lists.Boards);

        var done = Assert.IsType<BoardsImport.Done>(await register.ImportBoardsAsync(Lists.Boards));

        Assert.Equal((0, 0), (done.Changed, done.Schools));
    }

    [Fact]
    public async Task Names_a_bad_board_and_takes_the_rest()
    {
        var done = Assert.IsType<BoardsImport.Done>(await register.ImportBoardsAsync("BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM\n999;Short\n99901;\n99902;Good\n99902;Again\n"));

        Assert.Equal([2, 3, 5], done.Bad.Select(line => line.Number));
        Assert.Equal("Good", Assert.Single(await register.Boards.LoadAsync()).Value);
    }

    [Fact]
    public async Task Knows_no_points_before_they_are_imported() => Assert.Empty(await register.Points.LoadAsync());

    [Fact]
    public async Task Keeps_the_points_of_postcodes()
    {
        const string file = "postcode4;latitude;longitude;woonplaats\n1375;52.6525;5.2885;Oeverstad\n1374;52.641;5.263;Oeverstad\n";

        Assert.Equal((2, true), Outcome(await register.ImportPostcodesAsync(file)));
        Assert.Equal((2, false), Outcome(await register.ImportPostcodesAsync(file)));

        Assert.Equal([new("1374", 52.641, 5.263), new PostcodePoint("1375", 52.6525, 5.2885)], await register.Points.LoadAsync());
    }

    [Theory]
    [InlineData("0374;52.6;5.2", "'0374' is not the four digits of a postcode")]
    [InlineData("1374 AB;52.6;5.2", "'1374 AB' is not the four digits of a postcode")]
    [InlineData("1375;5.2;52.6", "1375: '5.2', '52.6' is not a point in the Netherlands")]
    [InlineData("1375;52,6;5,2", "1375: '52,6', '5,2' is not a point in the Netherlands")]
    [InlineData("1374;52.6;5.2", "1374 is in the file twice")]
    public async Task Names_a_bad_point_and_takes_the_rest(string line, string reason)
    {
        var done = Assert.IsType<PostcodesImport.Done>(await register.ImportPostcodesAsync($"postcode4;latitude;longitude\n1374;52.641;5.263\n{line}\n"));

        var bad = Assert.Single(done.Bad);
        Assert.Equal(3, bad.Number);
        Assert.StartsWith(reason, bad.Reason, StringComparison.Ordinal);
        Assert.Single(await register.Points.LoadAsync());
    }

    [Fact]
    public async Task Refuses_a_list_without_a_point() => Assert.IsType<PostcodesImport.Refused>(await register.ImportPostcodesAsync("postcode4;latitude;longitude\n"));

    private static (int Read, bool Changed) Outcome(PostcodesImport import)
    {
        var done = Assert.IsType<PostcodesImport.Done>(import);
        return (done.Read, done.Changed);
    }
}
