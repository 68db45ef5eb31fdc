// Builds each src/<name>.js into ../static/<name>.js, and lists the libraries in them with their
// licences in ../static/LICENSES.txt. `make client` runs it; tests/api/test_client.py checks it.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "static");
// What shapes every script.
const COMMON = ["build.mjs", "package-lock.json"];

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest("hex");
const read = (path) => readFileSync(join(here, path));
const filesBelow = (folder) => readdirSync(join(here, folder), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(here, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"));
const isFolder = (path) => statSync(join(here, path), { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Return the files that a script may be made of: its own, those of its folder and of src/shared. */
function sourcesOf(name) {
  const folders = [`src/${name}`, "src/shared"].filter(isFolder);
  return [...COMMON, `src/${name}.js`, ...folders.flatMap(filesBelow)].sort();
}

/** Return the package and its folder for a file in node_modules. */
function packageOf(path) {
  const [, name] = path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//);
  return [name, path.slice(0, path.lastIndexOf(`node_modules/${name}/`)) + `node_modules/${name}`];
}

const libraries = new Map();
for (const file of readdirSync(join(here, "src")).filter((file) => file.endsWith(".js")).sort()) {
  const name = file.slice(0, -3);
  const sources = sourcesOf(name);
  const built = await build({
    absWorkingDir: here,
    entryPoints: [`src/${file}`],
    bundle: true,
    charset: "utf8",
    format: "iife",
    legalComments: "eof",
    lineLimit: 160,
    metafile: true,
    minify: true,
    target: "es2022",
    write: false,
  });
  for (const input of Object.keys(built.metafile.inputs)) {
    if (input.includes("node_modules/")) {
      const [library, folder] = packageOf(input);
      if (!libraries.has(library)) libraries.set(library, { folder, scripts: new Set() });
      libraries.get(library).scripts.add(file);
    } else if (!sources.includes(input)) {
      throw new Error(`src/${file} imports ${input}: put it into src/${name}/ or src/shared/`);
    }
  }
  const code = built.outputFiles[0].contents;
  const from = sha256(...sources.flatMap((path) => [path, "\0", read(path), "\0"]));
  const head = `// Built by \`make client\` from api/client/src/${file}; libraries: LICENSES.txt. `
    + `sources ${from} code ${sha256(code)}\n`;
  writeFileSync(join(target, file), Buffer.concat([Buffer.from(head), code]));
  console.log(`api/static/${file}: ${(code.length / 1000).toFixed(1)} kB`);
}

const chapters = [...libraries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { folder, scripts }]) => {
  const { version, license } = JSON.parse(read(`${folder}/package.json`));
  const text = readdirSync(join(here, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!license || !text) throw new Error(`${name} names no licence, or has no text of it`);
  const head = `${name} ${version} (${license}), in ${[...scripts].sort().join(", ")}`;
  return `${head}\n\n${read(`${folder}/${text}`).toString().replaceAll("\r\n", "\n").trim()}\n`;
});
const intro = "Libraries in the scripts of this folder, each with its licence.\n";
writeFileSync(join(target, "LICENSES.txt"), [intro, ...chapters].join(`\n${"-".repeat(72)}\n\n`));
