-- A closed year is closed for good: it comes in by statistics.close_year alone, and nothing takes it away or changes it.
revoke insert, update, delete on statistics.closed_year, statistics.closed_year_whole from samordna_counter;
