using SopCloud.Measurements;

// Each prints a table; the figures are for people to read, and fail nothing.
ReadingDocuments.Measure(Console.Out, folders: args);
