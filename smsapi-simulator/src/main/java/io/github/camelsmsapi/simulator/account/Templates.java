// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates of the account and of its sub-users. To be used on the simulator's event loop only. */
public final class Templates {

    private final Register<Template> templates;

    Templates(Register<Template> templates) {
        this.templates = templates;
    }

    /** Adds a template, or changes the owner's one of that name. */
    public Template set(String owner, String name, String text, boolean normalize) {
        var id = named(owner, name).map(Template::id).orElseGet(templates::nextId);
        return put(new Template(id, owner, name, text, normalize));
    }

    public Template put(Template template) {
        return templates.put(template);
    }

    public void remove(String id) {
        templates.remove(id);
    }

    /** The owner's template of that id. */
    public Optional<Template> find(String owner, String id) {
        return templates.find(id).filter(template -> template.owner().equals(owner));
    }

    public Optional<Template> named(String owner, String name) {
        return templates.find(template -> template.owner().equals(owner) && template.name().equals(name));
    }

    public List<Template> of(String owner) {
        return templates.stream().filter(template -> template.owner().equals(owner)).toList();
    }

    Stream<Template> all() {
        return templates.stream();
    }
}
