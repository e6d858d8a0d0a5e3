import type { DomainService } from '../../billing/request.ts';
import { choices, services } from './words.ts';

interface Props {
  id: string;
  chosen: DomainService;
  onChoose: (service: DomainService) => void;
}

/** What is paid for a domain. */
export function Service({ id, chosen, onChoose }: Props) {
  return (
    <div class="cell">
      <label for={id}>Leistung</label>
      <select
        class="field"
        id={id}
        name={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          const service = choices(services).find((each) => each === currentTarget.value);
          if (service) onChoose(service);
        }}
      >
        {choices(services).map((service) => (
          <option key={service} value={service}>
            {services[service]}
          </option>
        ))}
      </select>
    </div>
  );
}
