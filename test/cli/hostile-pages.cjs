/** Stands for the process that reads pages: the hint `home` of a file says what each of its pages does to it. */
const { serve } = require("../../dist/confined");
const { Outbox } = require("../../dist/cli/outbox");

serve(async ({ make, of, from, lost, careful }, emit) => {
  if (make === undefined) return;
  const outbox = new Outbox(emit, careful);
  const problems = new Map(lost);
  for (const [piece, { file, hints }] of of.entries()) {
    if (piece < from.piece) continue;
    const begin = piece === from.piece ? from.page : 0;
    const gone = problems.get(file);
    if (gone) outbox.add({ problem: gone, at: { piece, page: begin }, source: file });
    if (gone) continue;
    for (const [page, does] of hints.home.split(" ").entries()) {
      outbox.next({ piece, page });
      if (does === "hang-before") for (;;);
      if (page < begin) continue;
      const name = `${file}#${page}`;
      outbox.next({ piece, page, name });
      const lostPage = problems.get(name);
      if (!lostPage) act(does);
      const outcome = lostPage ? { problem: lostPage } : { made: [`${make} ${page}`] };
      outbox.add({ ...outcome, at: { piece, page }, source: name });
    }
  }
  outbox.flush();
});

function act(does) {
  if (does === "hang") for (;;);
  if (does === "fill") for (const held = []; ;) held.push(Buffer.alloc(2 ** 26, 1));
  if (does === "abort") process.abort();
}
