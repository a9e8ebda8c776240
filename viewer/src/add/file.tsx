/** What was understood of one file, to be put right or confirmed. */
import { Alert, Checkbox, TextInput } from "@mantine/core";
import { useViewer } from "../state/context";
import { FACTS, isGuess, type Fact, type Said, type UnderstoodFile, type UnderstoodPage } from "./facts";

interface Props {
  readonly file: UnderstoodFile;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
}

/** More headlines are counted. */
const SHOWN = 6;

/**
 * An item of that list: the file's name, its headlines, what cannot be read, and for a file of one page the fields for
 * its facts.
 */
export function FileFacts({ file: { name, pages, fault }, said, onSay }: Props) {
  const { text } = useViewer();
  const [page, ...more] = pages;
  const headlines = pages.flatMap((one) => one.headlines);
  return (
    <li>
      <strong>
        <code>{name}</code>
      </strong>
      {fault !== null && <Alert color="red">{fault}</Alert>}
      {page !== undefined && (
        <>
          <p className="quiet">{text.articlesRead(headlines.length, pages.length)}</p>
          <ol lang="zh-Hans">
            {headlines.slice(0, SHOWN).map((headline, at) => (
              <li key={at}>{headline ?? text.noHeadline}</li>
            ))}
          </ol>
          {headlines.length > SHOWN && <p className="quiet">{text.moreArticles(headlines.length - SHOWN)}</p>}
          {more.length === 0 && <PageForm page={page} said={said} onSay={onSay} />}
        </>
      )}
    </li>
  );
}

function PageForm({ page, said, onSay }: Omit<Props, "file"> & { readonly page: UnderstoodPage }) {
  const { text } = useViewer();
  return (
    <div className="page-facts">
      {FACTS.map((fact) => (
        <FactField key={fact} fact={fact} page={page} said={said} onSay={onSay} label={text.pageFacts[fact]} />
      ))}
    </div>
  );
}

interface FieldProps extends Omit<Props, "file"> {
  readonly fact: Fact;
  readonly page: UnderstoodPage;
  readonly label: string;
}

function FactField({ fact, page, said, onSay, label }: FieldProps) {
  const { text } = useViewer();
  const { value, from } = page[fact];
  const guessed = isGuess(page[fact]);
  const typed = said.typed[fact];
  return (
    <div className="page-fact">
      <TextInput
        size="xs"
        lang="zh-Hans"
        label={guessed && typed === undefined ? `${label} ${text.guessedMark}` : label}
        description={from === null ? text.notStated : text.statedBy(from)}
        value={typed ?? value ?? ""}
        onChange={(event) => onSay({ ...said, typed: { ...said.typed, [fact]: event.currentTarget.value } })}
      />
      {guessed && typed === undefined && (
        <Checkbox
          size="xs"
          label={text.guessIsRight(label, value ?? "")}
          checked={said.confirmed.includes(fact)}
          onChange={(event) =>
            onSay({
              ...said,
              confirmed: event.currentTarget.checked
                ? [...said.confirmed, fact]
                : said.confirmed.filter((one) => one !== fact),
            })
          }
        />
      )}
    </div>
  );
}
