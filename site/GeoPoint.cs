namespace SopCloud.Site;

/// <summary>A point on earth, in degrees (WGS 84).</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude);
