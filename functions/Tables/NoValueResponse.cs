namespace Azure.Data.Tables;

/// <summary>The answer to a question for a row that isn't there.</summary>
internal sealed class NoValueResponse<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("The row does not exist: look at HasValue first.");

    public override Response GetRawResponse() => response;
}
