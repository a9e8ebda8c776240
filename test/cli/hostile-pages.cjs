/** Stands for the process that reads pages: the hint `home` of a file says what each of its pages does to it. */
const { serve } = require("../../dist/confined");

serve(async ({ make, of, without }, emit) => {
  if (make === undefined) return;
  for (const [number, does] of of.hints.home.split(" ").entries()) {
    if (does === "hang-before") for (;;);
    emit({ begun: `${of.file}#${number}` });
    if (without.includes(number)) continue;
    if (does === "hang") for (;;);
    if (does === "fill") for (const held = []; ;) held.push(Buffer.alloc(2 ** 26, 1));
    if (does === "abort") process.abort();
    emit({ made: `${make} ${number}` });
  }
});
