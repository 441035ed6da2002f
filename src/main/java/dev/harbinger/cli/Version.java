package dev.harbinger.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells which Harbinger and which Java this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Harbinger " + (version == null ? "(not packaged)" : version), "Java " + Runtime.version()
        };
    }
}
