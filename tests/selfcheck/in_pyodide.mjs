// node in_pyodide.mjs FOLDER REPOSITORY PACKAGES CODE: runs Python code in Pyodide, which comes from FOLDER, with the
// wheels that lie there, the grader of REPOSITORY, and what is plain Python among PACKAGES.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, repository, packages, code] = process.argv.slice(2);
try {
  const { loadPyodide } = createRequire(join(folder, "package.json"))("pyodide");
  const pyodide = await loadPyodide();
  for (const [place, root] of [["/repository", repository], ["/packages", packages]]) {
    pyodide.FS.mkdir(place);
    pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root }, place);
  }
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".whl"))) {
    pyodide.unpackArchive(new Uint8Array(readFileSync(join(folder, name))), "zip", { extractDir: "/wheels" });
  }
  pyodide.runPython('import sys; sys.path += ["/wheels", "/repository", "/packages"]');
  console.log(pyodide.runPython(code));
} catch (problem) {
  // Node would show the line of Pyodide's own source, which is all of it.
  console.error(problem.message);
  process.exitCode = 1;
}
