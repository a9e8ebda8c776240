/** The squares that stand for sites and events. */
import { NodeSquareProgram } from "@sigma/node-square";
import type { NodeProgramType } from "sigma/rendering";
import type { PictureEdge, PictureNode } from "../data/picture";
import type { LabelLayer } from "./labels";

/** Sigma's squares bring their own labels; ours replace them. */
export function squareWith(labels: LabelLayer): NodeProgramType<PictureNode, PictureEdge> {
  return class extends NodeSquareProgram<PictureNode, PictureEdge> {
    override drawLabel = labels.offer;
    override drawHover = labels.drawCard;
  };
}
