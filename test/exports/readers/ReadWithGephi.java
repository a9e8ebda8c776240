import com.google.gson.GsonBuilder;
import java.awt.Color;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.TimeRepresentation;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.plugin.file.spreadsheet.ImporterSpreadsheetCSV;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Imports each argument into a workspace of its own, as Gephi's "Open" does, and prints what is there as JSON. Several
 * files joined by commas go into one workspace: nodes.csv,edges.csv.
 */
public class ReadWithGephi {
    private static final ImportController IMPORT = Lookup.getDefault().lookup(ImportController.class);

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Object> read = new ArrayList<>();
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        for (String files : arguments) {
            projects.newProject();
            Workspace workspace = projects.getCurrentWorkspace();
            List<String> issues = new ArrayList<>();
            for (String file : files.split(",")) {
                Container container = open(new File(file));
                // The user's "Auto-scale" would move every node.
                container.getLoader().setAutoScale(false);
                for (Issue issue : container.getReport().getIssuesList(1000)) {
                    if (issue.getLevel() != Issue.Level.INFO) issues.add(issue.getMessage());
                }
                IMPORT.process(container, new AppendProcessor(), workspace);
            }
            read.add(describe(Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace), issues));
        }
        out.println(new GsonBuilder().serializeNulls().create().toJson(read));
        System.exit(0);
    }

    /** In the spreadsheet wizard the user says that time is given in intervals. */
    private static Container open(File file) throws Exception {
        if (!file.getName().endsWith(".csv")) return IMPORT.importFile(file);
        ImporterSpreadsheetCSV importer = new ImporterSpreadsheetCSV();
        importer.setFile(file);
        importer.refreshAutoDetections();
        importer.setTimeRepresentation(TimeRepresentation.INTERVAL);
        return IMPORT.importFile(file, importer);
    }

    private static Map<String, Object> describe(GraphModel model, List<String> issues) {
        Graph graph = model.getGraph();
        List<Object> nodes = new ArrayList<>();
        for (Node node : graph.getNodes()) {
            Map<String, Object> said = values(node);
            said.put("x", node.x());
            said.put("y", node.y());
            said.put("size", node.size());
            said.put("color", hex(node.getColor()));
            nodes.add(said);
        }
        List<Object> edges = new ArrayList<>();
        for (Edge edge : graph.getEdges()) {
            Map<String, Object> said = values(edge);
            said.put("source", edge.getSource().getId());
            said.put("target", edge.getTarget().getId());
            said.put("weight", edge.getWeight());
            said.put("kind", edge.getTypeLabel());
            said.put("color", hex(edge.getColor()));
            edges.add(said);
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("directed", model.isDirected());
        said.put("mixed", model.isMixed());
        said.put("dynamic", model.isDynamic());
        said.put("issues", issues);
        said.put("nodes", nodes);
        said.put("edges", edges);
        return said;
    }

    private static Map<String, Object> values(Element element) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : element.getTable()) {
            Object value = element.getAttribute(column);
            String name = column.getTitle().equals("Id") ? "id" : column.getTitle();
            if (value != null) values.put(name, value instanceof IntervalSet ? days((IntervalSet) value) : value);
        }
        values.put("label", element.getLabel());
        return values;
    }

    private static List<String> days(IntervalSet set) {
        List<String> days = new ArrayList<>();
        for (Interval interval : set.toArray()) days.add(day(interval.getLow()) + "/" + day(interval.getHigh()));
        return days;
    }

    private static String day(double milliseconds) {
        return Instant.ofEpochMilli((long) milliseconds).toString().substring(0, 10);
    }

    private static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xffffff);
    }
}
