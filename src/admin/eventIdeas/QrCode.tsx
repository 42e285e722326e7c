import { qrCode } from '../../site/parts/qrCode'

/** A QR code on a white card. The drawing is made from an address and a label of ours, escaped by what makes it. */
export const QrCode = ({ label, text }: { label: string; text: string }) => (
  <div className="noaber-event-ideas__qr" dangerouslySetInnerHTML={{ __html: qrCode(text, label).markup }} />
)
