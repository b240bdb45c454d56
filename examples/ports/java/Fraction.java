import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An exact figure; its roundings and shares (sections 2 and 7.3). */
final class Fraction implements Comparable<Fraction> {
  static final Fraction ZERO = of(0);
  static final Fraction ONE = of(1);
  final BigInteger over;
  final BigInteger under;

  private Fraction(BigInteger over, BigInteger under) {
    BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
    this.over = over.divide(common);
    this.under = under.divide(common);
  }

  static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Fraction of(String decimal) {
    BigDecimal exact = new BigDecimal(decimal);
    BigInteger unscaled = exact.unscaledValue();
    return exact.scale() >= 0
        ? new Fraction(unscaled, BigInteger.TEN.pow(exact.scale()))
        : new Fraction(unscaled.multiply(BigInteger.TEN.pow(-exact.scale())), BigInteger.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.over.negate(), other.under));
  }

  Fraction times(Fraction other) {
    return new Fraction(over.multiply(other.over), under.multiply(other.under));
  }

  Fraction times(long whole) {
    return times(of(whole));
  }

  Fraction by(Fraction other) {
    return new Fraction(over.multiply(other.under), under.multiply(other.over));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  boolean isZero() {
    return over.signum() == 0;
  }

  boolean isWhole() {
    return under.equals(BigInteger.ONE);
  }

  /** Whether it has no more than so many places after the point. */
  boolean fits(int places) {
    return times(new Fraction(BigInteger.TEN.pow(places), BigInteger.ONE)).isWhole();
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return over.hashCode() * 31 + under.hashCode();
  }

  /** The canonical decimal; a fraction that is none is spelt as a quotient. */
  String spell() {
    try {
      BigDecimal exact = new BigDecimal(over).divide(new BigDecimal(under)).stripTrailingZeros();
      return exact.signum() == 0 ? "0" : exact.toPlainString();
    } catch (ArithmeticException endless) {
      return over + "/" + under;
    }
  }

  /** Rounded once, by magnitude: a tie goes away from zero, to the even digit, or is cut. */
  Fraction rounded(Object rounding) {
    BigInteger scale = BigInteger.TEN.pow(Integer.parseInt(String.valueOf(Json.map(rounding).get("places"))));
    BigInteger[] parts = over.abs().multiply(scale).divideAndRemainder(under);
    int half = parts[1].shiftLeft(1).compareTo(under);
    String mode = Json.text(rounding, "mode");
    boolean isTieUp = mode.equals("half-up") || mode.equals("half-even") && parts[0].testBit(0);
    boolean isUp = !mode.equals("down") && (half > 0 || half == 0 && isTieUp);
    BigInteger whole = isUp ? parts[0].add(BigInteger.ONE) : parts[0];
    return new Fraction(over.signum() < 0 ? whole.negate() : whole, scale);
  }

  /** Shares of a total: each cut at the places, what is left to the largest remainders, the earlier first. */
  static List<Fraction> allocate(Fraction total, List<Fraction> weights, int places) {
    Fraction sum = weights.stream().reduce(ZERO, Fraction::plus);
    boolean isNegative = weights.stream().anyMatch(weight -> weight.compareTo(ZERO) < 0);
    if (places < 0 || places > 8 || sum.isZero() || isNegative || total.compareTo(ZERO) < 0 || !total.fits(places))
      throw new Refused(List.of(Refused.issue("criteria.cannot_allocate", List.of())));
    Fraction scale = new Fraction(BigInteger.TEN.pow(places), BigInteger.ONE);
    List<Fraction> parts = weights.stream().map(weight -> total.times(scale).times(weight).by(sum)).toList();
    List<BigInteger> shares = new ArrayList<>(parts.stream().map(part -> part.over.divide(part.under)).toList());
    List<Integer> byRest = new ArrayList<>();
    for (int each = 0; each < parts.size(); each++) byRest.add(each);
    byRest.sort(Comparator.comparing(at -> new Fraction(shares.get(at), BigInteger.ONE).minus(parts.get(at))));
    BigInteger left = total.times(scale).over.subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add));
    for (int each = 0; each < left.intValueExact(); each++) shares.set(byRest.get(each), shares.get(byRest.get(each)).add(BigInteger.ONE));
    return shares.stream().map(share -> new Fraction(share, BigInteger.ONE).by(scale)).toList();
  }

  /** Why a value is no decimal, as a code; null where it is one. */
  static String problem(Object value) {
    if (value instanceof Json.Number number) {
      String digits = number.text().replaceAll("[-.]", "").replaceAll("^0+", "");
      return number.text().matches(".*[eE].*") || digits.length() > 15 ? "number.inexact" : null;
    }
    if (!(value instanceof String text) || !text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")) return "number.not_a_decimal";
    String[] halves = text.replace("-", "").split("\\.");
    String places = halves.length > 1 ? halves[1].replaceAll("0+$", "") : "";
    return halves[0].length() > 15 || places.length() > 15 ? "number.too_many_digits" : null;
  }

}
