/** The dataset's types, as the exporter defines them: the viewer's only tie to the program that writes `graph.json`. */
export type {
  Dataset,
  DatasetArticle,
  DatasetAttributes,
  DatasetEvent,
  DatasetPlace,
  DatasetPost,
  DatasetSpot,
  EdgeAttributes,
  EdgeKind,
  EventEvidence,
  EventParticipant,
  NodeAttributes,
  NodeKind,
} from "../../../src/exports/dataset";
