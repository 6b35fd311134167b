package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A mark that is open while a text is read, with what stands in it so far. The outermost
 * frame is the passage.
 */
final class Frame {

	private final @Nullable Delimiter delimiter;

	private final int line;

	private final List<Inline> content = new ArrayList<>();

	private @Nullable List<Inline> beforeBar;

	Frame(@Nullable Delimiter delimiter, int line) {
		this.delimiter = delimiter;
		this.line = line;
	}

	@Nullable Delimiter delimiter() {
		return this.delimiter;
	}

	int line() {
		return this.line;
	}

	void add(String characters) {
		add(new Text(characters));
	}

	void add(Inline inline) {
		this.content.add(inline);
	}

	/**
	 * Ends what was written, so that the correction follows; once only.
	 */
	boolean bar() {
		if (this.delimiter != Delimiter.SIC || this.beforeBar != null) {
			return false;
		}
		this.beforeBar = List.copyOf(this.content);
		this.content.clear();
		return true;
	}

	boolean isEmpty() {
		return (this.beforeBar != null) ? this.beforeBar.isEmpty() : this.content.isEmpty();
	}

	List<Inline> content() {
		return List.copyOf(this.content);
	}

	Inline close() {
		if (this.delimiter != null && this.delimiter.mark() != null) {
			return new Marked(this.delimiter.mark(), this.content);
		}
		return (this.beforeBar != null) ? new Sic(this.beforeBar, this.content) : new Sic(this.content, List.of());
	}

	/**
	 * Takes in a frame that was opened within this one and is no mark after all.
	 */
	void takeIn(Frame other) {
		if (other.delimiter != null) {
			add(other.delimiter.opening());
		}
		if (other.beforeBar != null) {
			this.content.addAll(other.beforeBar);
			add("|");
		}
		this.content.addAll(other.content);
	}

}
