package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ClassObjectReference;
import com.sun.jdi.Method;
import com.sun.jdi.StackFrame;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A debugger writes down of which classes of the library a program looks at the members through reflection: the
 * metadata in the jars tells native images of each of them. No image is built.
 */
class ReflectionTest {
    private static final String LIBRARY = "org.rightsdeclarations.";

    /** Where every look at the members of a class comes through. */
    private static final List<String> LOOKS = List.of(
            "privateGetDeclaredConstructors",
            "privateGetDeclaredFields",
            "privateGetDeclaredMethods",
            "getConstructor0",
            "getMethod0");

    /** Those of the JDK that native images do in another way: lambdas, and the constants of enumerations. */
    private static final List<String> KNOWN = List.of("java.lang.invoke.", "java.lang.Enum", "java.lang.System$");

    @Test
    void isToldForEveryClassThatIsLookedAt() throws Exception {
        Map<String, String> lookedAt = trace(Traced.class);
        String told = metadata("rights-declarations-core") + metadata("rights-declarations-json");

        assertTrue(lookedAt.containsKey("org.rightsdeclarations.constraint.SoundValidator"), lookedAt::toString);
        assertTrue(lookedAt.containsKey("org.rightsdeclarations.Clause"), lookedAt::toString);
        lookedAt.keySet().removeIf(name -> told.contains("\"type\": \"" + name + "\""));
        assertEquals(Map.of(), lookedAt, "by whom, by class");
    }

    private static String metadata(String artifact) throws IOException {
        String name = "META-INF/native-image/org.rightsdeclarations/" + artifact + "/reachability-metadata.json";
        URL url = Collections.list(Traced.class.getClassLoader().getResources(name))
                .get(0);
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Runs a program in a debugger; returns the classes that it looked at, each with who looked. */
    private static Map<String, String> trace(Class<?> program) throws Exception {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("main").setValue(program.getName());
        arguments.get("options").setValue("-cp \"" + System.getProperty("java.class.path") + "\"");
        VirtualMachine machine = connector.launch(arguments);
        machine.classesByName("java.lang.Class").get(0).methods().stream()
                .filter(method -> LOOKS.contains(method.name()))
                .forEach(method -> stopAt(method, machine));
        ProcessHandle process = machine.process().toHandle();
        Thread errors = copy(machine.process().getErrorStream());
        Thread output = copy(machine.process().getInputStream());
        Map<String, String> lookedAt = new TreeMap<>();
        try {
            while (true) { // the first event is that the program is about to start: who resumes it twice loses a stop
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof BreakpointEvent stop) {
                        look(stop, lookedAt);
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException theEnd) {
            process.onExit().join();
            errors.join();
            output.join();
            assertEquals(0, machine.process().exitValue());
        }
        return lookedAt;
    }

    private static void stopAt(Method method, VirtualMachine machine) {
        BreakpointRequest request = machine.eventRequestManager().createBreakpointRequest(method.location());
        request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        request.enable();
    }

    private static void look(BreakpointEvent stop, Map<String, String> lookedAt) throws Exception {
        ClassObjectReference type =
                (ClassObjectReference) stop.thread().frame(0).thisObject();
        String name = type.reflectedType().name();
        if (name.startsWith(LIBRARY)) {
            for (StackFrame frame : stop.thread().frames()) {
                String looking = frame.location().declaringType().name();
                if (!looking.equals("java.lang.Class")) {
                    if (KNOWN.stream().noneMatch(looking::startsWith)) {
                        lookedAt.put(name, looking);
                    }
                    return;
                }
            }
        }
    }

    private static Thread copy(InputStream from) {
        Thread thread = new Thread(() -> {
            try (from) {
                from.transferTo(System.out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        thread.start();
        return thread;
    }
}
