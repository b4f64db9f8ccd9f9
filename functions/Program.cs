using System.Globalization;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Operator;

// People in the Netherlands read its dates and numbers, whatever machine it runs on. Data are written invariant.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

// With arguments it is the operator's tool, without it is the app.
return args.Length > 0 ? await Verbs.RunAsync(args) : await App.RunAsync();
