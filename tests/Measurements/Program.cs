using System.CommandLine;
using SopCloud.Measurements;
using SopCloud.Measurements.Country;
using SopCloud.Measurements.Labelled;
using SopCloud.Measurements.Search;

// Each prints a table; the figures are for people to read, and fail nothing.
var misses = new Option<bool>("--misses") { Description = "Also print each label that was missed and each false alarm, the weakest kind first.", Recursive = true };
var folders = new Argument<string[]>("folder") { Description = "Folders with documents as text files; without one, the demo and SOP_SAMPLES." };
var document = new Argument<FileInfo>("document") { Description = "A document as a text file." }.AcceptExistingOnly();
var labels = new Argument<FileInfo>("labels") { Description = "The names in it: a line number from 1, a tab and the name on each line." }.AcceptExistingOnly();
var notPersons = new Option<string[]>("--school") { Description = "A name of the school, its board, street or place: no person." };

var reading = new Command("reading", "How long it takes to read a document.") { folders };
reading.SetAction(parsed => ReadingDocuments.Measure(Console.Out, parsed.GetValue(folders) is { Length: > 0 } given ? given : Documents()));

var proposals = new Command("proposals", "How often what is proposed to a school is right.");
proposals.SetAction(parsed => Figures.Print(Console.Out, "Proposals", MeasuredProposals.All(), parsed.GetValue(misses)));

var review = new Command("review", "How often what the review finds is right.");
review.SetAction(parsed => Figures.Print(Console.Out, "Review", MeasuredReview.All(), parsed.GetValue(misses)));

var search = new Command("search", "How often search understands what parents type, and finds their schools.");
search.SetAction(async parsed => SearchFigures.Print(Console.Out, await MeasuredSearch.AllAsync(), parsed.GetValue(misses)));

var names = new Command("names", "How often the review finds the names of people in a document of your own.") { document, labels, notPersons };
names.SetAction(parsed => Figures.Print(
    Console.Out,
    parsed.GetRequiredValue(document).Name,
    MeasuredNames.In(parsed.GetRequiredValue(document), parsed.GetRequiredValue(labels), parsed.GetValue(notPersons) ?? []),
    withMisses: true));

var folder = new Argument<DirectoryInfo>("folder") { Description = "Where to write it: a folder that is empty, or does not exist yet." };
var schools = new Option<int>("--schools") { Description = "How many schools, from 40 to 8000.", DefaultValueFactory = _ => 6_122 };
var seed = new Option<int>("--seed") { Description = "The same number makes the same country.", DefaultValueFactory = _ => 1 };
var country = new Command("country", "Writes the site of a generated country, and says how large its files are. Only by its name.") { folder, schools, seed };
country.SetAction(parsed => new WrittenCountry(parsed.GetRequiredValue(folder), parsed.GetValue(schools), parsed.GetValue(seed)).WriteAsync(Console.Out));

var all = new RootCommand("Measures what the product promises, and prints tables.") { misses, reading, proposals, review, search, names, country };
all.SetAction(parsed =>
{
    ReadingDocuments.Measure(Console.Out, Documents());
    Figures.Print(Console.Out, "Proposals", MeasuredProposals.All(), parsed.GetValue(misses));
    Figures.Print(Console.Out, "Review", MeasuredReview.All(), parsed.GetValue(misses));
});
return all.Parse(args).Invoke();

static string[] Documents() => Environment.GetEnvironmentVariable("SOP_SAMPLES") is { Length: > 0 } samples ? ["demo", samples] : ["demo"];
