using SopCloud.Functions.Hosting;
using SopCloud.Functions.Operator;

// With arguments it is the operator's tool, without it is the app.
return args.Length > 0 ? await Verbs.RunAsync(args) : await App.RunAsync();
