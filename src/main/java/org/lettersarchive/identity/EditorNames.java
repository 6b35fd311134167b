package org.lettersarchive.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names that texts are credited to, also of people who have left.
 */
@Component
@Transactional(readOnly = true)
public class EditorNames {

	private final Editors editors;

	EditorNames(Editors editors) {
		this.editors = editors;
	}

	public Optional<String> of(EditorId id) {
		return Optional.ofNullable(of(List.of(id)).get(id));
	}

	/**
	 * The names of several people, in one statement.
	 */
	public Map<EditorId, String> of(Collection<EditorId> ids) {
		return ids.isEmpty() ? Map.of()
				: this.editors.findByIdIn(ids).stream().collect(Collectors.toMap(Editor::id, Editor::name));
	}

}
