package org.lettersarchive.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the name that texts are credited to.
 */
@Service
class Renaming {

	private final Editors editors;

	Renaming(Editors editors) {
		this.editors = editors;
	}

	@Transactional
	public void rename(EditorId id, String name) {
		this.editors.lockById(id).orElseThrow(NoSuchPerson::new).rename(name);
	}

}
