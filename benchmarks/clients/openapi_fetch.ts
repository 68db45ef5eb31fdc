// Ten calls through openapi-fetch, typed by what openapi-typescript makes of /openapi.json.
import createClient from "openapi-fetch";
import type { paths } from "./schema.js";

const api = createClient<paths>({ baseUrl: process.argv[2] });
let calls = 0;

function answered<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) throw new Error(`${answer.response.url}: ${answer.response.status}`);
  calls += 1;
  return answer.data;
}

// A route that also sends files has their text as a type: JSON is what is no text and no list.
function json<T>(data: T): Exclude<T, string | unknown[]> {
  if (typeof data === "string" || Array.isArray(data)) throw new Error("expected a JSON object");
  return data as Exclude<T, string | unknown[]>;
}

const found = answered(await api.GET("/api/search", { params: { query: { kind: "Compound", limit: 1 } } }));
const id: string = found.items[0]!.id;
const entity = answered(await api.GET("/api/entities/{id}", { params: { path: { id } } }));
const name: string = entity.name;
answered(await api.GET("/api/entities/{id}/links", { params: { path: { id } } }));
const claims = answered(await api.GET("/api/claims", { params: { query: { entity: id } } }));
const claim: string = claims.items[0]!.id;
answered(await api.GET("/api/claims/{id}", { params: { path: { id: claim } } }));
const sources = json(answered(await api.GET("/api/sources")));
const source: string = sources.items[0]!.id;
answered(await api.GET("/api/sources/{id}", { params: { path: { id: source } } }));
answered(await api.GET("/api/compounds"));
answered(await api.GET("/api/stats"));
const query = "MATCH (e:Entity) RETURN count(e) AS n";
const rows = json(answered(await api.POST("/api/cypher", { body: { query } }))).rows;
console.log(`${calls} calls answered; ${name}, one of ${rows[0]![0]} entities`);
