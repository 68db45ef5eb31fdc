// The documentation's reader, from the installed fastapi-offline; no validator is asked elsewhere.
SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  validatorUrl: null,
  deepLinking: true,
  supportedSubmitMethods: ["get"],
});
