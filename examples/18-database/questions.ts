/**
 * What an office asks of a year, in the SQL that PostgreSQL and DuckDB both take. `$1` is the digest of the evaluation.
 * Sums and differences are of `DECIMAL`, so they are exact; they leave the database as texts.
 */
export const questions = {
  /** Which leaves lost the most points over all units, and how many units lost any. A bonus has none to lose. */
  mostLost: `
    SELECT c.code, c.title, CAST(SUM(n.max_points - n.points) AS TEXT) AS lost,
           CAST(COUNT(CASE WHEN n.points < n.max_points THEN 1 END) AS TEXT) AS units
    FROM nodes n JOIN criteria c ON c.evaluation = n.evaluation AND c.code = n.code
    WHERE n.evaluation = $1 AND c.leaf AND NOT c.bonus AND n.points IS NOT NULL
    GROUP BY c.code, c.title, c.place
    ORDER BY SUM(n.max_points - n.points) DESC, c.place
    LIMIT 5`,

  /** Whose points fell most from self-assessment to appraisal, over the leaves that have both. */
  mostLowered: `
    SELECT u.unit, u.name, CAST(SUM(n.self_points) AS TEXT) AS self, CAST(SUM(n.appraised_points) AS TEXT) AS appraised,
           CAST(SUM(n.self_points - n.appraised_points) AS TEXT) AS taken
    FROM nodes n
    JOIN criteria c ON c.evaluation = n.evaluation AND c.code = n.code
    JOIN units u ON u.evaluation = n.evaluation AND u.unit = n.unit
    WHERE n.evaluation = $1 AND c.leaf AND n.self_points IS NOT NULL AND n.appraised_points IS NOT NULL
    GROUP BY u.unit, u.name
    ORDER BY SUM(n.self_points - n.appraised_points) DESC, u.unit
    LIMIT 5`,

  /** Who missed a better class, and by how little: the nearest limit above the published figure, at most $2 away. */
  nearMisses: `
    SELECT r.unit, u.name, r.class, b.class AS missed, CAST(r.published AS TEXT) AS published,
           CAST(b.from_points - r.published AS TEXT) AS short
    FROM rankings r
    JOIN units u ON u.evaluation = r.evaluation AND u.unit = r.unit
    JOIN bands b ON b.evaluation = r.evaluation AND b.from_points > r.published
    WHERE r.evaluation = $1 AND b.from_points - r.published <= CAST($2 AS DECIMAL(38, 8))
    ORDER BY b.from_points - r.published, r.unit`,

  /** Whose class is another than in the year before, which is $2. */
  classChanges: `
    SELECT now.unit, u.name, before.class AS before_class, now.class AS now_class,
           CAST(now.published - before.published AS TEXT) AS difference
    FROM rankings now
    JOIN rankings before ON before.unit = now.unit AND before.evaluation = $2
    JOIN units u ON u.evaluation = now.evaluation AND u.unit = now.unit
    WHERE now.evaluation = $1 AND now.class <> before.class
    ORDER BY now.published - before.published DESC, now.unit`,
} as const;

/** The limits of the classes, which the library's tables do not hold: the scheme has them. */
export const BANDS = `
  CREATE TABLE bands (
    evaluation TEXT NOT NULL,
    class TEXT NOT NULL,
    from_points DECIMAL(38, 8) NOT NULL,
    PRIMARY KEY (evaluation, class)
  )`;
