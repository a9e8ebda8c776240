/** The local web server under the viewer, and the viewer as a folder of files for any other. */
export type { Editing } from "./actions";
export { ADDED_FOLDER, AddedPages } from "./added";
export { buildAgain, type BuildCommand } from "./build-again";
export { Corrections, CORRECTIONS_FOLDER } from "./corrections";
export { exportPart } from "./export-part";
export { questionHelp } from "./help";
export { Notebook, NOTEBOOK_FILE } from "./notebook";
export { askStore, type Ask } from "./query";
export type { StoreAddress } from "./question";
export { type SiteData, writeSite } from "./site";
export { takePages } from "./kept-pages";
export { PageSources } from "./source";
export { serveViewer, type ViewerServer } from "./viewer";
