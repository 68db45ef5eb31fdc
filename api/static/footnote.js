// A button that copies the footnote; without it the text can be selected with one click.
const footnote = document.getElementById("footnote");
if (footnote && navigator.clipboard) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(footnote.textContent);
    button.textContent = "Copied";
  });
  footnote.after(button);
}
