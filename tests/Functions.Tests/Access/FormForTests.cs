using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;
using SopCloud.Functions.Access;
using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Tests.Access;

/// <summary>A page with an antiforgery token, in the frame that every page has.</summary>
public sealed class FormForTests : ComponentBase
{
    [Parameter]
    public Person? Person { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<BeheerPage>(0);
        builder.AddComponentParameter(1, nameof(BeheerPage.Title), "Proef");
        builder.AddComponentParameter(2, nameof(BeheerPage.Person), Person);
        builder.AddComponentParameter(3, nameof(BeheerPage.ChildContent), (RenderFragment)(content =>
        {
            content.OpenComponent<AntiforgeryToken>(4);
            content.CloseComponent();
        }));
        builder.CloseComponent();
    }
}
