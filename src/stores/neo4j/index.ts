/** A Neo4j server as a store: Community or Enterprise from 5.23 on, and Aura; no plug-ins. */

import neo4j, { type Driver, type Result, type Session, type SessionMode } from "neo4j-driver";

import { StoreError } from "../../errors";
import type { Graph } from "../../model";
import { checkGraph } from "../check";
import { cellOf, parameterToServer } from "./cells";
import { serverFault, shownAddress, type Server } from "./errors";
import { loadGraph } from "./load";
import { isOurRelationship, isOurs, MODEL_LABELS, OWN_LABEL } from "./names";
import { requireReading } from "../read-only";
import {
  DEFAULT_SECONDS,
  type Cell,
  type GraphStore,
  type LoadReport,
  type QueryOptions,
  type StoreOptions,
  type Table,
} from "../store";

/** How long a server may take to answer at all. */
const CONNECT_MS = 10_000;
/** A server with a large graph takes a minute to be up again. */
const PATIENCE_SECONDS = 120;

/**
 * Connects to the server at `address` and makes sure that it answers, lets the user in and is new enough.
 *
 * @throws StoreError when it does not
 */
export async function openNeo4j(address: string, options: StoreOptions): Promise<GraphStore> {
  const { user = "neo4j", password, database } = options;
  const server: Server = { address: shownAddress(address), user, hasPassword: password !== undefined, database };
  const driver = connect(address, server, options);
  try {
    const { agent } = await driver.getServerInfo();
    refuseOld(agent, server);
    const store = new Neo4jStore(driver, server, options);
    // A server answers for a database that it does not have, until something is asked of that.
    await store.query("RETURN 1");
    return store;
  } catch (error) {
    await driver.close();
    throw serverFault(error, server);
  }
}

function connect(
  address: string,
  server: Server,
  { password, mode, patience = PATIENCE_SECONDS }: StoreOptions,
): Driver {
  try {
    const token = password === undefined ? undefined : neo4j.auth.basic(server.user, password);
    return neo4j.driver(address, token, {
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_MS,
      ...(mode === "write" && { maxTransactionRetryTime: patience * 1000 }),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`${server.address} is no address of a Neo4j server (${reason}). One is bolt://localhost:7687`);
  }
}

/** `Neo4j/5.26.0`. Before 5.23 the recipes' subqueries could not be given a variable. */
function refuseOld(agent: string | undefined, server: Server): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? "") ?? [];
  if (Number(major) < 5 || (Number(major) === 5 && Number(minor) < 23)) {
    throw new StoreError(`Neo4j at ${server.address} is ${agent}, which is too old. Xingji needs 5.23 or newer.`);
  }
}

class Neo4jStore implements GraphStore {
  readonly engine = "neo4j";

  constructor(
    private readonly driver: Driver,
    private readonly server: Server,
    private readonly options: StoreOptions,
  ) {}

  async load(graph: Graph): Promise<LoadReport> {
    if (this.options.mode !== "write") {
      throw new StoreError(`${this.server.address} is open for reading only, so nothing can be loaded into it.`);
    }
    checkGraph(graph);
    try {
      await this.within("WRITE", (session) => loadGraph(session, graph, this.options.onProgress ?? (() => {})));
    } catch (error) {
      throw this.fault(error);
    }
    const { nodes, relationships } = await this.counts();
    if (nodes !== graph.nodes.length || relationships !== graph.relationships.length) {
      throw new StoreError(`${this.server.address} was loaded by somebody else at the same time. Build again.`);
    }
    return { nodes, relationships };
  }

  async query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>> = {},
    { limit = Infinity, seconds = DEFAULT_SECONDS, signal }: QueryOptions = {},
  ): Promise<Table> {
    const { bare } = requireReading(cypher, this.engine);
    const sent = Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, parameterToServer(one)]));
    try {
      return await this.within("READ", (session) => {
        signal?.addEventListener("abort", () => void session.close(), { once: true });
        return session.executeRead((transaction) => tableOf(transaction.run(bare, sent), limit), {
          timeout: 1000 * seconds,
        });
      });
    } catch (error) {
      throw this.fault(error, cypher);
    }
  }

  async counts(): Promise<LoadReport> {
    const own = `${OWN_LABEL}&(${MODEL_LABELS})`;
    const nodes = await this.query(`MATCH (n:${own}) WHERE ${isOurs("n")} RETURN count(n)`);
    const relationships = await this.query(
      `MATCH (a:${own})-[r]->(b:${OWN_LABEL}) ` +
        `WHERE ${isOurs("a")} AND ${isOurs("b")} AND ${isOurRelationship("r")} RETURN count(r)`,
    );
    return { nodes: Number(nodes.rows[0]?.[0]), relationships: Number(relationships.rows[0]?.[0]) };
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async within<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.server;
    const defaultAccessMode: SessionMode = neo4j.session[mode];
    const session = this.driver.session({ defaultAccessMode, ...(database !== undefined && { database }) });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  private fault(error: unknown, cypher?: string): StoreError {
    return serverFault(error, this.server, cypher);
  }
}

async function tableOf(result: Result, limit: number): Promise<Table> {
  const columns = await result.keys();
  const rows: Cell[][] = [];
  for await (const record of result) {
    if (rows.length === limit) return { columns, rows, cut: true };
    rows.push(columns.map((_, at) => cellOf(record.get(at))));
  }
  return { columns, rows };
}
