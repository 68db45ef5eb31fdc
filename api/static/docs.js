// The documentation's reader, from the installed fastapi-offline; no validator is asked elsewhere.
SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  validatorUrl: null,
  deepLinking: true,
  supportedSubmitMethods: ["get"],
});
// It has a dark dress of its own, and leaves it to the page to say when.
const dark = matchMedia("(prefers-color-scheme: dark)");
const dress = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", dress);
dress();
