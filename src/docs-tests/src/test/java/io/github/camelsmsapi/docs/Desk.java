// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Repository;
import org.apache.maven.settings.RepositoryPolicy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.io.xpp3.SettingsXpp3Reader;
import org.apache.maven.settings.io.xpp3.SettingsXpp3Writer;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * What a reader has before him: a copy of the project as he gets it, without what the build that runs this has made of
 * it, and an {@code mvn}. That is the Maven that runs this build, with a local repository of its own, so that nothing
 * is installed into that of whoever runs this; what is there already is taken from there.
 */
final class Desk {

    private static final Path ROOT = Path.of(System.getProperty("docs.root"));
    private static final Path MAVEN = Path.of(System.getProperty("docs.mavenHome"));
    private static final Path LOCAL_REPOSITORY = Path.of(System.getProperty("docs.localRepository"));
    private static final Set<String> NOT_COPIED = Set.of("target", ".git", ".idea", ".vscode", ".settings");

    private final Path folder = Path.of("target", "docs").toAbsolutePath();

    private Desk() {
    }

    static Desk tidy() throws IOException {
        var desk = new Desk();
        Files.createDirectories(desk.folder);
        try (var old = Files.list(desk.folder)) { // all but the repository, to have it filled again takes longest
            for (var each : old.filter(path -> !path.equals(desk.repository())).toList()) {
                delete(each);
            }
        }
        copy(ROOT, desk.project());
        desk.writeMaven();
        Files.writeString(desk.folder.resolve(".curlrc"), "silent\nshow-error\nfail-with-body\nmax-time = 30\n");
        return desk;
    }

    /** The copy of the project. */
    Path project() {
        return folder.resolve("project");
    }

    /** Keeps a text in a file. */
    Path note(String text) throws IOException {
        return Files.writeString(folder.resolve("note"), text);
    }

    private Path repository() {
        return folder.resolve("repository");
    }

    /** A shell that begins in the project. */
    Terminal terminal(String name) throws IOException {
        var path = folder.resolve("bin") + File.pathSeparator + System.getenv("PATH");
        return new Terminal(
                project(), folder.resolve("terminals").resolve(name.replace('/', '_')),
                Map.of("PATH", path, "JAVA_HOME", System.getProperty("java.home"), "CURL_HOME", folder.toString(),
                        // Maven runs for seconds, in which compiling better costs more than it saves
                        "MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC", "MAVEN_ARGS", "",
                        DocumentationTest.READING, "true"));
    }

    private void writeMaven() throws IOException {
        var settings = folder.resolve("settings.xml");
        writeSettings(settings);
        var mvn = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        Files.writeString(mvn, """
                #!/usr/bin/env bash
                # with time limits for downloads of Maven 3.8 and of 3.9
                exec '%s' --batch-mode --global-settings '%s' '-Dmaven.repo.local=%s' \\
                    -Dmaven.wagon.rto=60000 -Daether.connector.requestTimeout=60000 "$@"
                """.formatted(MAVEN.resolve("bin/mvn"), settings, repository()));
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void writeSettings(Path file) throws IOException {
        var settings = globalSettings();
        var releases = new RepositoryPolicy();
        releases.setChecksumPolicy("ignore");
        var snapshots = new RepositoryPolicy(); // those of this project are made, never taken from somewhere
        snapshots.setEnabled(false);
        var outer = new Repository();
        outer.setId("outer");
        outer.setUrl(LOCAL_REPOSITORY.toUri().toString());
        outer.setReleases(releases);
        outer.setSnapshots(snapshots);
        var profile = new Profile();
        profile.setId("outer");
        profile.addRepository(outer);
        profile.addPluginRepository(outer);
        settings.addProfile(profile);
        settings.addActiveProfile(profile.getId());
        try (var writer = Files.newBufferedWriter(file)) {
            new SettingsXpp3Writer().write(writer, settings);
        }
    }

    private static Settings globalSettings() throws IOException {
        var file = MAVEN.resolve("conf/settings.xml");
        if (!Files.exists(file)) {
            return new Settings();
        }
        try (var reader = Files.newBufferedReader(file)) {
            return new SettingsXpp3Reader().read(reader);
        } catch (XmlPullParserException e) {
            throw new IOException("Cannot read " + file, e);
        }
    }

    /** Copies a folder, without what a build or an editor has made of it. */
    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                if (NOT_COPIED.contains(String.valueOf(directory.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(directory).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !NOT_COPIED.contains(file.getFileName().toString())) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path path) throws IOException {
        FileVisitor<Path> deletion = new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(path, deletion);
    }
}
