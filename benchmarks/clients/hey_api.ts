// Ten calls through the functions that @hey-api/openapi-ts makes of /openapi.json.
import { client } from "./hey/client.gen.js";
import * as api from "./hey/sdk.gen.js";

client.setConfig({ baseUrl: process.argv[2] });
const throwOnError = true;
const found = (await api.searchNames({ query: { kind: "Compound", limit: 1 }, throwOnError })).data;
const path = { id: found.items[0]!.id };
const answers = [
  found,
  (await api.getEntity({ path, throwOnError })).data,
  (await api.linksOfEntity({ path, throwOnError })).data,
  (await api.claimsOfEntity({ path, throwOnError })).data,
  (await api.timelineOfEntity({ path, throwOnError })).data,
  (await api.sourcesOfEntity({ path, throwOnError })).data,
  (await api.listCompounds({ throwOnError })).data,
  (await api.listQuestions({ throwOnError })).data,
  (await api.stats({ throwOnError })).data,
  (await api.cypher({ body: { query: "MATCH (e:Entity) RETURN count(e) AS n" }, throwOnError })).data,
];
console.log(`${answers.filter(Boolean).length} calls answered`);
