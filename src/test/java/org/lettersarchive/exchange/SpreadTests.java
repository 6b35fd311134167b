package org.lettersarchive.exchange;

import java.util.List;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.lettersarchive.exchange.Spread.Wish;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTests {

	@Test
	void leavesAloneWhatIsApart() {
		assertThat(spread(10, 50, 90)).containsExactly(10, 50, 90);
	}

	@Test
	void movesNeighboursApartInBothDirections() {
		assertThat(spread(100, 100)).containsExactly(90, 110);
	}

	@Test
	void goesNoFurtherThanTheEdge() {
		assertThat(spread(2, 3, 4)).containsExactly(0, 20, 40);
	}

	@Test
	void makesWayForWhatMustNotMove() {
		double[] places = Spread.apart(List.of(new Wish(99, 20, 1), new Wish(100, 20, 1e6)), 0);
		assertThat(places[0]).isBetween(79.9, 80.1);
	}

	private static double[] spread(double... wishes) {
		return Spread.apart(DoubleStream.of(wishes).mapToObj((at) -> new Wish(at, 20, 1)).toList(), 0);
	}

}
