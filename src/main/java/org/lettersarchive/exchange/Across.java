package org.lettersarchive.exchange;

import java.util.List;

/**
 * The exchange with time running to the right. Along the time everything is in parts of
 * the width, so that type and marks keep their size however wide the page is; across it
 * in pixels.
 *
 * @param height how high the drawing is
 * @param lines what is drawn beneath the marks; 1000 units wide
 * @param labels what is written
 * @param landmarks the names of the meetings that divide the letters
 * @param notes what is written in words of the site
 * @param events the marks of events
 * @param marks the marks of letters, in the order of time
 */
public record Across(int height, List<Line> lines, List<Label> labels, List<Landmark> landmarks, List<Note> notes,
		List<EventMark> events, List<Mark> marks) {

	/**
	 * Some lines of one kind.
	 *
	 * @param kind the classes of the stylesheet
	 * @param data the data of an SVG path
	 */
	public record Line(String kind, String data) {
	}

	/**
	 * Something written.
	 *
	 * @param kind the classes of the stylesheet
	 * @param x where, along the time
	 * @param y the base line
	 * @param text what
	 */
	public record Label(String kind, String x, String y, String text) {
	}

	/**
	 * The name of a meeting that divides the letters.
	 *
	 * @param id the address of the event
	 * @param words its title and date
	 * @param x where, along the time
	 * @param y the base line
	 * @param text the short name
	 */
	public record Landmark(String id, String words, String x, String y, String text) {
	}

	/**
	 * Something written in words of the site.
	 *
	 * @param kind the classes of the stylesheet
	 * @param x where, along the time
	 * @param y the base line
	 * @param key the key of the message
	 */
	public record Note(String kind, String x, String y, String key) {
	}

	/**
	 * A letter.
	 *
	 * @param slug its address
	 * @param title its title
	 * @param date its date in words
	 * @param doubts the keys of the messages that say what is not sure about it
	 * @param kind the classes of the stylesheet
	 * @param x where it stands along the time
	 * @param y where it stands across it
	 * @param shape the outline around that point
	 * @param target how large the area is that answers to a pointer, as path data
	 * @param label a short date beside the mark; may be empty
	 */
	public record Mark(String slug, String title, String date, List<String> doubts, String kind, String x, String y,
			String shape, String target, String label) {
	}

	/**
	 * An event.
	 *
	 * @param id its address
	 * @param title its title
	 * @param date its date in words
	 */
	public record EventMark(String id, String title, String date, String x, String y) {
	}

}
