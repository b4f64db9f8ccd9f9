namespace Azure.Data.Tables;

public enum TableUpdateMode
{
    /// <summary>Properties that are not sent keep their value; so a null is not sent and erases nothing.</summary>
    Merge = 0,

    /// <summary>The row becomes what is sent.</summary>
    Replace = 1,
}
