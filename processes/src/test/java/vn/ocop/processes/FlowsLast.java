package vn.ocop.processes;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Puts the question whether every flow was taken after the tests that take them; named in junit-platform.properties. */
public final class FlowsLast implements ClassOrderer {

    private static final Set<String> PLANNED = new ConcurrentSkipListSet<>();

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .forEach(test -> PLANNED.add(test.getTestClass().getName()));
        context.getClassDescriptors().sort(Comparator.comparing(FlowsLast::isLast));
    }

    /** Names of the test classes of this run, the switched off ones too. */
    static Set<String> planned() {
        return Set.copyOf(PLANNED);
    }

    private static boolean isLast(ClassDescriptor test) {
        return test.getTestClass() == FlowCoverageTest.class;
    }
}
