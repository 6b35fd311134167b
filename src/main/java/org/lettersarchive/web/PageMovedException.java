package org.lettersarchive.web;

/**
 * What stood at the requested address stands at another for good.
 */
public class PageMovedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String before;

	private final String present;

	/**
	 * Tells the part of the path that is another now.
	 * @param before that part, such as {@code /topics/bees}
	 * @param present what stands there instead
	 */
	public PageMovedException(String before, String present) {
		super(before + " is " + present);
		this.before = before;
		this.present = present;
	}

	String before() {
		return this.before;
	}

	String present() {
		return this.present;
	}

}
