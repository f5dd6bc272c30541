package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;

/** The table of tasks in the README says what the models say; run {@link #main} to print what belongs there. */
class ReadmeTest {

    private static final String BEGIN = "<!-- tasks -->\n";
    private static final String END = "\n<!-- /tasks -->";

    @Test
    void theTableOfTasksEqualsTheModels() {
        assertThat(Sources.text(Sources.file("README.md"))).contains(BEGIN + table() + END);
    }

    public static void main(String[] arguments) {
        System.out.println(BEGIN + table() + END);
    }

    private static String table() {
        Map<Role, List<Models.UserTask>> tasks =
                Models.userTasks().stream().collect(Collectors.groupingBy(Models.UserTask::role));
        Map<String, String> texts = Sources.messages("messages");
        return "| Vai trò / Role | Việc / Tasks |\n|---|---|\n"
                + Arrays.stream(Role.values())
                        .filter(tasks::containsKey)
                        .map(role -> "| " + texts.get("role." + role) + " `" + role + "` | "
                                + tasks.getOrDefault(role, List.of()).stream()
                                        .map(task -> "`" + task.id() + "` " + task.name())
                                        .collect(Collectors.joining("; "))
                                + " |")
                        .collect(Collectors.joining("\n"));
    }
}
