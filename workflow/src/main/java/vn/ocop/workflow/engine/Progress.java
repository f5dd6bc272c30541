package vn.ocop.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.BusinessKey;

/** Where a dossier stands in the models: what was passed, what is current. */
@Component
public class Progress {

    /**
     * One run of a model.
     *
     * @param model process id, the name of the model's file
     * @param definition the version the run is bound to
     * @param taken elements passed
     * @param current elements entered and not left
     */
    public record Run(String model, String definition, boolean running, Set<String> taken, Set<String> current) {}

    private final HistoryService history;
    private final RepositoryService repository;

    Progress(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /** The runs of a dossier or session in the order they began; the journey first. */
    @Transactional(readOnly = true)
    public List<Run> of(BusinessKey subject) {
        List<HistoricProcessInstance> runs = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .list();
        if (runs.isEmpty()) {
            return List.of();
        }
        String journey = runs.stream()
                .filter(run -> run.getSuperProcessInstanceId() == null)
                .findFirst()
                .orElse(runs.get(0))
                .getRootProcessInstanceId();
        Map<String, List<HistoricActivityInstance>> activities = history
                .createNativeHistoricActivityInstanceQuery()
                .sql("select * from ACT_HI_ACTINST where ROOT_PROC_INST_ID_ = #{root}")
                .parameter("root", journey)
                .list()
                .stream()
                .collect(Collectors.groupingBy(HistoricActivityInstance::getProcessInstanceId));
        return runs.stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime)
                        .thenComparing(run -> run.getSuperProcessInstanceId() != null))
                .map(run -> run(run, activities.getOrDefault(run.getId(), List.of())))
                .toList();
    }

    private static Run run(HistoricProcessInstance run, List<HistoricActivityInstance> activities) {
        Set<String> taken = new TreeSet<>();
        Set<String> current = new TreeSet<>();
        for (HistoricActivityInstance activity : activities) {
            (activity.getEndTime() == null ? current : taken).add(activity.getActivityId());
        }
        taken.removeAll(current);
        return new Run(
                run.getProcessDefinitionKey(), run.getProcessDefinitionId(), run.getEndTime() == null, taken, current);
    }

    /** The model a run is bound to, as XML. */
    public byte[] model(String definition) {
        try (var xml = repository.getProcessModel(definition)) {
            return xml.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
