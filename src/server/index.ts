/** The local web server under the viewer. */
export { serveViewer, type ViewerServer } from "./viewer";
