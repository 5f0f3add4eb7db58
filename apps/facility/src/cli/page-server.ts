import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { ModelError } from "@watthall/basis";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "Content-Security-Policy": policy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
} as const;

interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

/** The built page's files by the path that asks for them; nothing else is ever sent. */
function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const type = contentTypes[extname(path)];
      const address = `/${relative(folder, path).split(sep).join("/")}`;
      return type === undefined ? [] : [[address, { type, body: readFileSync(path) }] as const];
    });
  return new Map(files);
}

function notBuilt(folder: string): ModelError {
  return new ModelError({
    code: "input-invalid",
    model: "watthall",
    path: folder,
    received: "no page",
    allowed: "the built page; in a clone, `npm run web` builds it",
  });
}

/**
 * A server of the built page: its own files, read once, with a strict policy; not yet listening.
 *
 * @param folder - of the built page
 * @throws {@link ModelError} `input-invalid` when the page is not built
 */
export function pageServer(folder: string): Server {
  let files: ReadonlyMap<string, PageFile>;
  try {
    files = pageFiles(folder);
  } catch {
    throw notBuilt(folder);
  }
  if (!files.has("/index.html")) throw notBuilt(folder);
  return createServer((request, response) => {
    const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
    const file = files.get(path === "/" ? "/index.html" : path);
    const readable = request.method === "GET" || request.method === "HEAD";
    if (!readable || file === undefined) {
      response.writeHead(readable ? 404 : 405, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
      response.end(readable ? "not a file of this page\n" : "only GET and HEAD\n");
      return;
    }
    response.writeHead(200, { ...headers, "Content-Type": file.type, "Content-Length": file.body.length });
    response.end(request.method === "HEAD" ? undefined : file.body);
  });
}

/**
 * Listens on a port, a free one for 0.
 *
 * @returns the address to open
 */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === "object" && address !== null ? address.port : port;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${bound}/`);
    });
  });
}
