package org.lettersarchive.exchange;

import org.junit.jupiter.api.Test;
import org.lettersarchive.exchange.Stack.Spot;

import static org.assertj.core.api.Assertions.assertThat;

class StackTests {

	private final Stack stack = new Stack(10, 2, 0, 100);

	@Test
	void keepsMarksWithRoomOnTheFirstLevel() {
		assertThat(place(20)).isEqualTo(new Spot(20, 0));
		assertThat(place(30)).isEqualTo(new Spot(30, 0));
	}

	@Test
	void putsAMarkOverItsNeighbour() {
		place(20);
		assertThat(place(25)).isEqualTo(new Spot(25, 1));
		assertThat(this.stack.height()).isEqualTo(2);
		assertThat(this.stack.isCrowded()).isFalse();
	}

	@Test
	void movesAMarkAsideWhereAllLevelsAreTaken() {
		place(20);
		place(20);
		assertThat(place(20)).isEqualTo(new Spot(30, 0));
		assertThat(this.stack.isCrowded()).isTrue();
	}

	@Test
	void keepsTheBarOfPossibleDaysFree() {
		this.stack.place(50, 20, 80);
		assertThat(place(22)).isEqualTo(new Spot(22, 1));
		assertThat(place(90)).isEqualTo(new Spot(90, 0));
	}

	private Spot place(double at) {
		return this.stack.place(at, at, at);
	}

}
