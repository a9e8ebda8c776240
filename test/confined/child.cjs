/** Does what it is told, which may be its end. */
const { serve } = require("../../dist/confined");

serve(async ({ what, value }, emit) => {
  if (what === "say") for (const one of value) emit(one);
  if (what === "throw") throw new TypeError(value);
  if (what === "abort") process.abort();
  if (what === "hang") for (;;);
  if (what === "fill") for (const held = []; ;) held.push(Buffer.alloc(2 ** 24, 1));
  if (what === "tell") emit({ pid: process.pid, folder: process.cwd(), env: Object.keys(process.env) });
});
