package org.lettersarchive.identity;

/**
 * The person who is signed in; a controller that declares it as a parameter is given it.
 *
 * @param id who it is
 * @param name the name that texts are credited to
 * @param role what the person may do
 */
public record CurrentEditor(EditorId id, String name, Role role) {

	/**
	 * Whether the person may do what a role may.
	 */
	public boolean is(Role role) {
		return this.role.includes(role);
	}

	public boolean isEditor() {
		return is(Role.EDITOR);
	}

	public boolean isAdministrator() {
		return is(Role.ADMINISTRATOR);
	}

}
