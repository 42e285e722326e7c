import * as migration_20261121_200000_initial from './20261121_200000_initial';
import * as migration_20261121_200100_database_rules from './20261121_200100_database_rules';
import * as migration_20261122_002055_last_moment from './20261122_002055_last_moment';
import * as migration_20261122_002111_hub from './20261122_002111_hub';
import * as migration_20261122_002236_left_filters from './20261122_002236_left_filters';
import * as migration_20261122_002833_horizon from './20261122_002833_horizon';
import * as migration_20261122_004544_feed_indexes from './20261122_004544_feed_indexes';
import * as migration_20261126_195037_desk from './20261126_195037_desk';
import * as migration_20261126_195500_title_trigrams from './20261126_195500_title_trigrams';
import * as migration_20261126_201735_mail from './20261126_201735_mail';
import * as migration_20261126_203145_previews_and_assignment from './20261126_203145_previews_and_assignment';
import * as migration_20261126_220359_text_templates from './20261126_220359_text_templates';
import * as migration_20261127_000422_statistics from './20261127_000422_statistics';
import * as migration_20261127_030632_links from './20261127_030632_links';
import * as migration_20261127_032910_title_alike from './20261127_032910_title_alike';
import * as migration_20261127_035721_presets_and_lists from './20261127_035721_presets_and_lists';
import * as migration_20261127_071929_feed_sources from './20261127_071929_feed_sources';
import * as migration_20261127_080702_front_doors from './20261127_080702_front_doors';
import * as migration_20261127_081619_sites from './20261127_081619_sites';
import * as migration_20261127_082056_file_imports from './20261127_082056_file_imports';
import * as migration_20261127_082307_partner_keys from './20261127_082307_partner_keys';
import * as migration_20261127_082437_people from './20261127_082437_people';
import * as migration_20261127_090707_partner_ending from './20261127_090707_partner_ending';
import * as migration_20261127_091233_feeds_of_partners from './20261127_091233_feeds_of_partners';
import * as migration_20261127_104910_queue_indexes from './20261127_104910_queue_indexes';
import * as migration_20261127_120345_subsidies from './20261127_120345_subsidies';
import * as migration_20261127_121825_followers from './20261127_121825_followers';
import * as migration_20261127_174434_area_places from './20261127_174434_area_places';
import * as migration_20261127_202338_match_states from './20261127_202338_match_states';
import * as migration_20261128_030205_photos_and_events from './20261128_030205_photos_and_events';
import * as migration_20261128_030912_persons_reports_notice from './20261128_030912_persons_reports_notice';
import * as migration_20261128_061137_report_mail from './20261128_061137_report_mail';
import * as migration_20261128_072012_tablet_links from './20261128_072012_tablet_links';

export const migrations = [
  {
    up: migration_20261121_200000_initial.up,
    down: migration_20261121_200000_initial.down,
    name: '20261121_200000_initial',
  },
  {
    up: migration_20261121_200100_database_rules.up,
    down: migration_20261121_200100_database_rules.down,
    name: '20261121_200100_database_rules',
  },
  {
    up: migration_20261122_002055_last_moment.up,
    down: migration_20261122_002055_last_moment.down,
    name: '20261122_002055_last_moment',
  },
  {
    up: migration_20261122_002111_hub.up,
    down: migration_20261122_002111_hub.down,
    name: '20261122_002111_hub',
  },
  {
    up: migration_20261122_002236_left_filters.up,
    down: migration_20261122_002236_left_filters.down,
    name: '20261122_002236_left_filters',
  },
  {
    up: migration_20261122_002833_horizon.up,
    down: migration_20261122_002833_horizon.down,
    name: '20261122_002833_horizon',
  },
  {
    up: migration_20261122_004544_feed_indexes.up,
    down: migration_20261122_004544_feed_indexes.down,
    name: '20261122_004544_feed_indexes',
  },
  {
    up: migration_20261126_195037_desk.up,
    down: migration_20261126_195037_desk.down,
    name: '20261126_195037_desk',
  },
  {
    up: migration_20261126_195500_title_trigrams.up,
    down: migration_20261126_195500_title_trigrams.down,
    name: '20261126_195500_title_trigrams',
  },
  {
    up: migration_20261126_201735_mail.up,
    down: migration_20261126_201735_mail.down,
    name: '20261126_201735_mail',
  },
  {
    up: migration_20261126_203145_previews_and_assignment.up,
    down: migration_20261126_203145_previews_and_assignment.down,
    name: '20261126_203145_previews_and_assignment',
  },
  {
    up: migration_20261126_220359_text_templates.up,
    down: migration_20261126_220359_text_templates.down,
    name: '20261126_220359_text_templates',
  },
  {
    up: migration_20261127_000422_statistics.up,
    down: migration_20261127_000422_statistics.down,
    name: '20261127_000422_statistics',
  },
  {
    up: migration_20261127_030632_links.up,
    down: migration_20261127_030632_links.down,
    name: '20261127_030632_links',
  },
  {
    up: migration_20261127_032910_title_alike.up,
    down: migration_20261127_032910_title_alike.down,
    name: '20261127_032910_title_alike',
  },
  {
    up: migration_20261127_035721_presets_and_lists.up,
    down: migration_20261127_035721_presets_and_lists.down,
    name: '20261127_035721_presets_and_lists',
  },
  {
    up: migration_20261127_071929_feed_sources.up,
    down: migration_20261127_071929_feed_sources.down,
    name: '20261127_071929_feed_sources',
  },
  {
    up: migration_20261127_080702_front_doors.up,
    down: migration_20261127_080702_front_doors.down,
    name: '20261127_080702_front_doors',
  },
  {
    up: migration_20261127_081619_sites.up,
    down: migration_20261127_081619_sites.down,
    name: '20261127_081619_sites',
  },
  {
    up: migration_20261127_082056_file_imports.up,
    down: migration_20261127_082056_file_imports.down,
    name: '20261127_082056_file_imports',
  },
  {
    up: migration_20261127_082307_partner_keys.up,
    down: migration_20261127_082307_partner_keys.down,
    name: '20261127_082307_partner_keys',
  },
  {
    up: migration_20261127_082437_people.up,
    down: migration_20261127_082437_people.down,
    name: '20261127_082437_people',
  },
  {
    up: migration_20261127_090707_partner_ending.up,
    down: migration_20261127_090707_partner_ending.down,
    name: '20261127_090707_partner_ending',
  },
  {
    up: migration_20261127_091233_feeds_of_partners.up,
    down: migration_20261127_091233_feeds_of_partners.down,
    name: '20261127_091233_feeds_of_partners',
  },
  {
    up: migration_20261127_104910_queue_indexes.up,
    down: migration_20261127_104910_queue_indexes.down,
    name: '20261127_104910_queue_indexes',
  },
  {
    up: migration_20261127_120345_subsidies.up,
    down: migration_20261127_120345_subsidies.down,
    name: '20261127_120345_subsidies',
  },
  {
    up: migration_20261127_121825_followers.up,
    down: migration_20261127_121825_followers.down,
    name: '20261127_121825_followers',
  },
  {
    up: migration_20261127_174434_area_places.up,
    down: migration_20261127_174434_area_places.down,
    name: '20261127_174434_area_places',
  },
  {
    up: migration_20261127_202338_match_states.up,
    down: migration_20261127_202338_match_states.down,
    name: '20261127_202338_match_states',
  },
  {
    up: migration_20261128_030205_photos_and_events.up,
    down: migration_20261128_030205_photos_and_events.down,
    name: '20261128_030205_photos_and_events',
  },
  {
    up: migration_20261128_030912_persons_reports_notice.up,
    down: migration_20261128_030912_persons_reports_notice.down,
    name: '20261128_030912_persons_reports_notice',
  },
  {
    up: migration_20261128_061137_report_mail.up,
    down: migration_20261128_061137_report_mail.down,
    name: '20261128_061137_report_mail',
  },
  {
    up: migration_20261128_072012_tablet_links.up,
    down: migration_20261128_072012_tablet_links.down,
    name: '20261128_072012_tablet_links'
  },
];
