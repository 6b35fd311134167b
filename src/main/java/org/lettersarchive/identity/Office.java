package org.lettersarchive.identity;

/**
 * What the layout of the office needs besides its content.
 *
 * @param editor who is signed in
 * @param room the part of the office
 * @param enrolling whether nothing is open before a second factor is set up
 */
public record Office(CurrentEditor editor, String room, boolean enrolling) {

	public boolean isIn(String room) {
		return this.room.equals(room);
	}

}
